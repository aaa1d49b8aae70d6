from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class BetaConversationParam2Dict(TypedDict, total=False):
        id: Required[str]
        """Id of the conversation param 2."""


@model
class BetaConversationParam2(Base):
    """A conversation, by its id."""

    id: str
    """Id of the conversation param 2."""
