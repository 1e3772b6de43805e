"""One module a chat platform. Nothing above this package knows any of them."""
