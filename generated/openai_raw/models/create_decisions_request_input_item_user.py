from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..unions import DecisionInputPartUnion, DecisionInputPartUnionInput

    class CreateDecisionsRequestInputItemUserDict(TypedDict, total=False):
        content: Required[str | Sequence[DecisionInputPartUnionInput]]
        """What the message says, as text or in parts."""
        role: Required[Literal['user']]
        """Who speaks: always `user`."""
        type: Literal['message']
        """Tells this object from others that can stand in its place: always `message`."""


@model
class CreateDecisionsRequestInputItemUser(Base):
    """A message of the user."""

    content: str | list[DecisionInputPartUnion]
    """What the message says, as text or in parts."""
    role: Literal['user']
    """Who speaks: always `user`."""
    type: Literal['message'] | None = absent
    """Tells this object from others that can stand in its place: always `message`."""

    _nested = {'content': ['DecisionInputPartUnion']}
    _tags = {'role': 'user', 'type': 'message'}
