from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.local_shell_tool_call_output_status import LocalShellToolCallOutputStatus, LocalShellToolCallOutputStatusInput

    class LocalShellToolCallOutputDict(TypedDict, total=False):
        type: Required[Literal['local_shell_call_output']]
        id: Required[str]
        output: Required[str]
        status: LocalShellToolCallOutputStatusInput | None


@model
class LocalShellToolCallOutput(Base):
    """Local shell tool call output."""

    type: Literal['local_shell_call_output']
    id: str
    output: str
    status: LocalShellToolCallOutputStatus | None = None
    _tags = {'type': 'local_shell_call_output'}
