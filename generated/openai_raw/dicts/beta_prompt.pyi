"""What requests take instead of the models in ``models.beta_prompt``, for type checkers only."""

from typing import Required, TypedDict

from ..unions import BetaResponsePromptVariablesInput

class BetaPromptObjectDict(TypedDict, total=False):
    id: Required[str]
    """Id of the prompt."""
    version: str | None
    """Version of the template; None for the current version."""
    variables: BetaResponsePromptVariablesInput
    """Values of the template variables by name: text, images or files."""
