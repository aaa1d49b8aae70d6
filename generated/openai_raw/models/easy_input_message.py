"""`EasyInputMessage`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.enums import MessagePhase
    from ..unions import InputMessageContentList


@model
class EasyInputMessage(Base):
    """A message to the model, in short form."""

    role: EasyInputMessageRole
    """Who speaks. Values: `user`, `assistant`, `system`, `developer`."""
    content: str | InputMessageContentList
    """A text, or a list of texts, images and files."""
    phase: MessagePhase | None = None
    """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""
    type: Literal["message"] | None = absent
    """Tells this object from others that can stand in its place: always `message`."""

    _nested = {"content": ["InputContent"]}
    _tags = {"role": ("user", "assistant", "system", "developer"), "type": "message"}


EasyInputMessageRoleInput: TypeAlias = Literal["user", "assistant", "system", "developer"]
EasyInputMessageRole: TypeAlias = EasyInputMessageRoleInput | str
