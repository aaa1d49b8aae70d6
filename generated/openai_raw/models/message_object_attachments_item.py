from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.assistant_tools_code import AssistantToolsCode
    from ..models.assistant_tools_file_search_type_only import AssistantToolsFileSearchTypeOnly


@model
class MessageObjectAttachmentsItem(Base):
    """Message object attachments item."""

    file_id: str | None = absent
    tools: list[AssistantToolsCode | AssistantToolsFileSearchTypeOnly] | None = absent

    _nested = {'tools': [('type', {'code_interpreter': 'AssistantToolsCode', 'file_search': 'AssistantToolsFileSearchTypeOnly'})]}
