"""What requests take instead of the models in ``models.beta_response_stream_options``, for type checkers only."""

from typing import TypedDict

class BetaResponseStreamOptionsObjectDict(TypedDict, total=False):
    include_obfuscation: bool
    """Whether to pad events with random characters that hide their size from network observers. Turn it off to
    save bandwidth on a trusted network."""
