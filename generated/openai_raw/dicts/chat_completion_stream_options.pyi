"""What requests take instead of the models in ``models.chat_completion_stream_options``, for type checkers only."""

from typing import TypedDict

class ChatCompletionStreamOptionsObjectDict(TypedDict, total=False):
    include_usage: bool
    """Whether to send one more chunk at the end, without choices, with the `usage` of the whole request. In all
    other chunks `usage` is None. An interrupted stream may lack it."""
    include_obfuscation: bool
    """Whether to pad chunks with random characters that hide their size from network observers. True by default."""
