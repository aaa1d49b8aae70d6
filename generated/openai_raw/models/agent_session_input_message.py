from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..unions import InputContent2, InputContent2Input

    class AgentSessionInputMessageDict(TypedDict, total=False):
        content: Required[Sequence[InputContent2Input]]
        role: Required[Literal['user']]
        type: Literal['message']


@model
class AgentSessionInputMessage(Base):
    """Agent session input message."""

    content: list[InputContent2]
    role: Literal['user']
    type: Literal['message'] | None = absent

    _nested = {'content': ['InputContent2']}
    _tags = {'role': 'user', 'type': 'message'}
