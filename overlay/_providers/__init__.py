"""Other providers of the API, and how requests are authenticated; `overlay.providers` is for users."""
