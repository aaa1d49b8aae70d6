"""What requests take instead of the models in ``models.chat_completion_stream_options``, for type checkers only."""

from typing import TypedDict

class ChatCompletionStreamOptionsObjectDict(TypedDict, total=False):
    include_usage: bool
    """Whether one more chunk, with no choices, tells the `usage` of the whole request at the end; in the chunks
    before it `usage` is null. A stream that breaks off may lack it."""
    include_obfuscation: bool
    """Whether chunks are padded with random characters, so that their sizes tell an eavesdropper nothing; true
    unless said otherwise."""
