"""The half that talks: a message in, a reply out, on every chat platform."""
