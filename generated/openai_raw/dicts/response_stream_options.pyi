"""What requests take instead of the models in ``models.response_stream_options``, for type checkers only."""

from typing import TypedDict

class ResponseStreamOptionsObjectDict(TypedDict, total=False):
    include_obfuscation: bool
    """Whether events get random padding that hides their length from an observer; turn it off to save bandwidth on
    a link you trust."""
