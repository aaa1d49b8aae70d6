"""`EasyInputMessage`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.enums import MessagePhase
    from ..unions import InputMessageContentList


@model
class EasyInputMessage(Base):
    """A message for the model."""

    role: EasyInputMessageRole
    """Role of the author. Values: `user`, `assistant`, `system`, `developer`."""
    content: str | InputMessageContentList
    """Text, or a list of text, image and file parts."""
    phase: MessagePhase | None = None
    """Whether the message is an intermediate remark (`commentary`) or the answer (`final_answer`)."""
    type: Literal["message"] | None = absent
    """Discriminator: always `message`."""

    _nested = {"content": ["InputContent"]}
    _tags = {"role": ("user", "assistant", "system", "developer"), "type": "message"}


EasyInputMessageRoleInput: TypeAlias = Literal["user", "assistant", "system", "developer"]
EasyInputMessageRole: TypeAlias = EasyInputMessageRoleInput | str
"""Role of the author."""
