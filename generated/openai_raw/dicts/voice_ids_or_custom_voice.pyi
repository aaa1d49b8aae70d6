"""What requests take instead of the models in ``models.voice_ids_or_custom_voice``, for type checkers only."""

from typing import Required, TypedDict

class VoiceIdsOrCustomVoiceObjectDict(TypedDict, total=False):
    id: Required[str]
    """Id of the voice."""
