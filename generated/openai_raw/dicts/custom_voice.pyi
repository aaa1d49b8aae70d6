"""What requests take instead of the models in ``models.custom_voice``, for type checkers only."""

from typing import Required, TypedDict

class CustomVoiceDict(TypedDict, total=False):
    id: Required[str]
    """Id of the custom voice."""
