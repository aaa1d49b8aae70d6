"""What requests take instead of the models in ``models.assistant_tools_file_search``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..models.assistant_tools_file_search import AssistantToolsFileSearchFileSearch, FileSearchRankingOptions
from ..models.enums import FileSearchRankerInput

class AssistantToolsFileSearchDict(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    """Discriminator: always `file_search`."""
    file_search: AssistantToolsFileSearchFileSearch | AssistantToolsFileSearchFileSearchDict
    """How the search is done."""

class AssistantToolsFileSearchFileSearchDict(TypedDict, total=False):
    max_num_results: int
    """How many results the model gets to read. From 1 to 50."""
    ranking_options: FileSearchRankingOptions | FileSearchRankingOptionsDict
    """How search results are ranked."""

class FileSearchRankingOptionsDict(TypedDict, total=False):
    ranker: FileSearchRankerInput
    """The method of ranking. Values: `auto`, `default_2024_08_21`."""
    score_threshold: Required[float]
    """Results below this score are left out; between 0 and 1."""
