"""Every operation without an endpoint module, answered from the document and one table."""
