/** How a class says, in its own source, that it stands outside a rule of the house. The rules themselves are in {@code RoomsTest}. */
package galley.rooms;
