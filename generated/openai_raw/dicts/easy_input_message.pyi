"""What requests take instead of the models in ``models.easy_input_message``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..models.easy_input_message import EasyInputMessageRoleInput
from ..models.enums import MessagePhaseInput
from ..unions import InputMessageContentListInput

class EasyInputMessageDict(TypedDict, total=False):
    role: Required[EasyInputMessageRoleInput]
    """Who speaks. Values: `user`, `assistant`, `system`, `developer`."""
    content: Required[str | InputMessageContentListInput]
    """A text, or a list of texts, images and files."""
    phase: MessagePhaseInput | None
    """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""
    type: Literal["message"]
    """Tells this object from others that can stand in its place: always `message`."""
