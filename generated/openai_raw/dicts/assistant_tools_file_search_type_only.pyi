"""What requests take instead of the models in ``models.assistant_tools_file_search_type_only``, for type checkers
only."""

from typing import Literal, Required, TypedDict

class AssistantToolsFileSearchTypeOnlyDict(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    """Discriminator: always `file_search`."""
