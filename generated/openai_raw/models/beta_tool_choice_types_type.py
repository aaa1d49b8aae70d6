"""Beta tool choice types type."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaToolChoiceTypesTypeInput: TypeAlias = Literal['file_search', 'web_search_preview', 'computer', 'computer_use_preview', 'computer_use', 'web_search_preview_2025_03_11', 'image_generation', 'code_interpreter']
BetaToolChoiceTypesType: TypeAlias = BetaToolChoiceTypesTypeInput | str
