/** The article as others show it: a search result, a social share, the teaser of a newsletter, a printed column. */
package galley.ui.cards;
