from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class PersistedAgentToolProgrammaticToolCallingDict(TypedDict, total=False):
        type: Required[Literal['programmatic_tool_calling']]
        enabled: bool


@model
class PersistedAgentToolProgrammaticToolCalling(Base):
    """Persisted agent tool programmatic tool calling."""

    type: Literal['programmatic_tool_calling']
    enabled: bool | None = absent
    _tags = {'type': 'programmatic_tool_calling'}
