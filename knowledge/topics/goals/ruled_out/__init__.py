"""Goals that did not stand: whose they were, and what undid them."""
