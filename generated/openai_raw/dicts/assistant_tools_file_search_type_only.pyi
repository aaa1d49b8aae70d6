"""What requests take instead of the models in ``models.assistant_tools_file_search_type_only``, for type checkers
only."""

from typing import Literal, Required, TypedDict

class AssistantToolsFileSearchTypeOnlyDict(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    """Tells this object from others that can stand in its place: always `file_search`."""
