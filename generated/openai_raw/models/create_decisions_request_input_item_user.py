from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..unions import DecisionInputPartUnion, DecisionInputPartUnionInput

    class CreateDecisionsRequestInputItemUserDict(TypedDict, total=False):
        content: Required[str | Sequence[DecisionInputPartUnionInput]]
        role: Required[Literal['user']]
        type: Literal['message']


@model
class CreateDecisionsRequestInputItemUser(Base):
    """Create decisions request input item user."""

    content: str | list[DecisionInputPartUnion]
    role: Literal['user']
    type: Literal['message'] | None = absent

    _nested = {'content': ['DecisionInputPartUnion']}
    _tags = {'role': 'user', 'type': 'message'}
