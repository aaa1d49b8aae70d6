"""What requests take instead of the models in ``models.prompt``, for type checkers only."""

from typing import Required, TypedDict

from ..unions import ResponsePromptVariablesInput

class PromptObjectDict(TypedDict, total=False):
    id: Required[str]
    """Id of the prompt."""
    version: str | None
    """Version of the template; None for the current version."""
    variables: ResponsePromptVariablesInput
    """Values of the template variables by name: text, images or files."""
