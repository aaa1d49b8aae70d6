from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..unions import BetaResponsePromptVariables, BetaResponsePromptVariablesInput

    class BetaPromptObjectDict(TypedDict, total=False):
        id: Required[str]
        """Id of the prompt."""
        version: str | None
        variables: BetaResponsePromptVariablesInput


@model
class BetaPromptObject(Base):
    """Beta prompt object."""

    id: str
    """Id of the prompt."""
    version: str | None = None
    variables: BetaResponsePromptVariables = None

    _nested = {'variables': 'BetaResponsePromptVariables'}
