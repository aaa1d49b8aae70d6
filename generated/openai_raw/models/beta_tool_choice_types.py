from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.beta_tool_choice_types_type import BetaToolChoiceTypesType, BetaToolChoiceTypesTypeInput

    class BetaToolChoiceTypesDict(TypedDict, total=False):
        type: Required[BetaToolChoiceTypesTypeInput]
        """Which kind of tool choice types this is. Values: `file_search`, `web_search_preview`, `computer`,
        `computer_use_preview`, `computer_use`, `web_search_preview_2025_03_11`, `image_generation`,
        `code_interpreter`."""


@model
class BetaToolChoiceTypes(Base):
    """Makes the model call this hosted tool."""

    type: BetaToolChoiceTypesType
    """Which kind of tool choice types this is. Values: `file_search`, `web_search_preview`, `computer`,
    `computer_use_preview`, `computer_use`, `web_search_preview_2025_03_11`, `image_generation`,
    `code_interpreter`."""
    _tags = {'type': ('file_search', 'web_search_preview', 'computer', 'computer_use_preview', 'computer_use', 'web_search_preview_2025_03_11', 'image_generation', 'code_interpreter')}
