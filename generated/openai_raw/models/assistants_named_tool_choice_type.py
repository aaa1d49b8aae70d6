"""Assistants named tool choice type."""

from __future__ import annotations

from typing import Literal, TypeAlias

AssistantsNamedToolChoiceTypeInput: TypeAlias = Literal['function', 'code_interpreter', 'file_search']
AssistantsNamedToolChoiceType: TypeAlias = AssistantsNamedToolChoiceTypeInput | str
