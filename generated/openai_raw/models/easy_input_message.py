from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.easy_input_message_role import EasyInputMessageRole, EasyInputMessageRoleInput
    from ..models.message_phase import MessagePhase, MessagePhaseInput
    from ..unions import InputMessageContentList, InputMessageContentListInput

    class EasyInputMessageDict(TypedDict, total=False):
        role: Required[EasyInputMessageRoleInput]
        """Who speaks. Values: `user`, `assistant`, `system`, `developer`."""
        content: Required[str | InputMessageContentListInput]
        """A text, or a list of texts, images and files."""
        phase: MessagePhaseInput | None
        """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""
        type: Literal['message']
        """Tells this object from others that can stand in its place: always `message`."""


@model
class EasyInputMessage(Base):
    """A message to the model, in short form."""

    role: EasyInputMessageRole
    """Who speaks. Values: `user`, `assistant`, `system`, `developer`."""
    content: str | InputMessageContentList
    """A text, or a list of texts, images and files."""
    phase: MessagePhase | None = None
    """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""
    type: Literal['message'] | None = absent
    """Tells this object from others that can stand in its place: always `message`."""

    _nested = {'content': ['InputContent']}
    _tags = {'role': ('user', 'assistant', 'system', 'developer'), 'type': 'message'}
