"""From bytes to Document: pure functions, one module for each form of text."""
