from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_easy_input_message_role import BetaEasyInputMessageRole, BetaEasyInputMessageRoleInput
    from ..models.beta_message_phase import BetaMessagePhase, BetaMessagePhaseInput
    from ..unions import BetaInputMessageContentList, BetaInputMessageContentListInput

    class BetaEasyInputMessageDict(TypedDict, total=False):
        role: Required[BetaEasyInputMessageRoleInput]
        """Who speaks. Values: `user`, `assistant`, `system`, `developer`."""
        content: Required[str | BetaInputMessageContentListInput]
        """A text, or a list of texts, images and files."""
        phase: BetaMessagePhaseInput | None
        """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""
        type: Literal['message']
        """Tells this object from others that can stand in its place: always `message`."""


@model
class BetaEasyInputMessage(Base):
    """A message to the model, in short form."""

    role: BetaEasyInputMessageRole
    """Who speaks. Values: `user`, `assistant`, `system`, `developer`."""
    content: str | BetaInputMessageContentList
    """A text, or a list of texts, images and files."""
    phase: BetaMessagePhase | None = None
    """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""
    type: Literal['message'] | None = absent
    """Tells this object from others that can stand in its place: always `message`."""

    _nested = {'content': ['BetaInputContent']}
    _tags = {'role': ('user', 'assistant', 'system', 'developer'), 'type': 'message'}
