"""What only `ChatCompletionStreamOptions` can be or hold."""

from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class ChatCompletionStreamOptionsObject(Base):
    """What a stream brings besides the answer."""

    include_usage: bool | None = absent
    """Whether one more chunk, with no choices, tells the `usage` of the whole request at the end; in the chunks
    before it `usage` is null. A stream that breaks off may lack it."""
    include_obfuscation: bool | None = absent
    """Whether chunks are padded with random characters, so that their sizes tell an eavesdropper nothing; true
    unless said otherwise."""
