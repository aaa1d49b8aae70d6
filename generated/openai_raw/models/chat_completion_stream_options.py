"""What only `ChatCompletionStreamOptions` can be or hold."""

from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class ChatCompletionStreamOptionsObject(Base):
    """Streaming options."""

    include_usage: bool | None = absent
    """Whether to send one more chunk at the end, without choices, with the `usage` of the whole request. In all
    other chunks `usage` is None. An interrupted stream may lack it."""
    include_obfuscation: bool | None = absent
    """Whether to pad chunks with random characters that hide their size from network observers. True by default."""
