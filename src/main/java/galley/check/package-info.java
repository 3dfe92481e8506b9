/** What an editor would query in an article. */
package galley.check;
