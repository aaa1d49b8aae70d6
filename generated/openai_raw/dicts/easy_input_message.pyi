"""What requests take instead of the models in ``models.easy_input_message``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..models.easy_input_message import EasyInputMessageRoleInput
from ..models.enums import MessagePhaseInput
from ..unions import InputMessageContentListInput

class EasyInputMessageDict(TypedDict, total=False):
    role: Required[EasyInputMessageRoleInput]
    """Role of the author. Values: `user`, `assistant`, `system`, `developer`."""
    content: Required[str | InputMessageContentListInput]
    """Text, or a list of text, image and file parts."""
    phase: MessagePhaseInput | None
    """Whether the message is an intermediate remark (`commentary`) or the answer (`final_answer`)."""
    type: Literal["message"]
    """Discriminator: always `message`."""
