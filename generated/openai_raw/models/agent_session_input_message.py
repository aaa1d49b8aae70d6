from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..unions import InputContent2, InputContent2Input

    class AgentSessionInputMessageDict(TypedDict, total=False):
        content: Required[Sequence[InputContent2Input]]
        """What it says, part by part."""
        role: Required[Literal['user']]
        """Who speaks: always `user`."""
        type: Literal['message']
        """Which kind it is. Always `message`."""


@model
class AgentSessionInputMessage(Base):
    """What you tell the agent."""

    content: list[InputContent2]
    """What it says, part by part."""
    role: Literal['user']
    """Who speaks: always `user`."""
    type: Literal['message'] | None = absent
    """Which kind it is. Always `message`."""

    _nested = {'content': ['InputContent2']}
    _tags = {'role': 'user', 'type': 'message'}
