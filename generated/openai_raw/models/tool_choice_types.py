from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.tool_choice_types_type import ToolChoiceTypesType, ToolChoiceTypesTypeInput

    class ToolChoiceTypesDict(TypedDict, total=False):
        type: Required[ToolChoiceTypesTypeInput]
        """Which kind of tool choice types this is. Values: `file_search`, `web_search_preview`, `computer`,
        `computer_use_preview`, `computer_use`, `web_search_preview_2025_03_11`, `image_generation`,
        `code_interpreter`."""


@model
class ToolChoiceTypes(Base):
    """Makes the model call this hosted tool."""

    type: ToolChoiceTypesType
    """Which kind of tool choice types this is. Values: `file_search`, `web_search_preview`, `computer`,
    `computer_use_preview`, `computer_use`, `web_search_preview_2025_03_11`, `image_generation`,
    `code_interpreter`."""
    _tags = {'type': ('file_search', 'web_search_preview', 'computer', 'computer_use_preview', 'computer_use', 'web_search_preview_2025_03_11', 'image_generation', 'code_interpreter')}
