"""Every operation that has no endpoint of its own, answered from the document and one table."""
