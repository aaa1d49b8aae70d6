"""What requests take instead of the models in ``models.chat_completion_request_assistant_message_content_part``,
for type checkers only."""

from typing import Literal, Required, TypedDict

class ChatCompletionRequestMessageContentPartRefusalDict(TypedDict, total=False):
    type: Required[Literal["refusal"]]
    """Always `refusal`."""
    refusal: Required[str]
    """Refusal message of the model."""
