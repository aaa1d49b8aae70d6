"""What requests take instead of the models in ``models.conversation_param``, for type checkers only."""

from typing import Required, TypedDict

class ConversationParam2Dict(TypedDict, total=False):
    id: Required[str]
    """Id of the conversation param 2."""
