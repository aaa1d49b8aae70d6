from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypedDict
    from ..models.assistant_tools_code import AssistantToolsCode, AssistantToolsCodeDict
    from ..models.assistant_tools_file_search_type_only import AssistantToolsFileSearchTypeOnly, AssistantToolsFileSearchTypeOnlyDict

    class CreateMessageRequestAttachmentsItemDict(TypedDict, total=False):
        file_id: str
        """Id of an uploaded file."""
        tools: Sequence[AssistantToolsCode | AssistantToolsCodeDict | AssistantToolsFileSearchTypeOnly | AssistantToolsFileSearchTypeOnlyDict]
        """The tools that the model may call."""


@model
class CreateMessageRequestAttachmentsItem(Base):
    """A file, and the tools that may read it."""

    file_id: str | None = absent
    """Id of an uploaded file."""
    tools: list[AssistantToolsCode | AssistantToolsFileSearchTypeOnly] | None = absent
    """The tools that the model may call."""

    _nested = {'tools': [('type', {'code_interpreter': 'AssistantToolsCode', 'file_search': 'AssistantToolsFileSearchTypeOnly'})]}
