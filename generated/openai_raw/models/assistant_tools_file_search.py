"""`AssistantToolsFileSearch`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.enums import FileSearchRanker


@model
class AssistantToolsFileSearch(Base):
    """Lets the model look into files."""

    type: Literal["file_search"]
    """Discriminator: always `file_search`."""
    file_search: AssistantToolsFileSearchFileSearch | None = absent
    """How the search is done."""

    _nested = {"file_search": "AssistantToolsFileSearchFileSearch"}
    _tags = {"type": "file_search"}


@model
class AssistantToolsFileSearchFileSearch(Base):
    """How files are searched."""

    max_num_results: int | None = absent
    """How many results the model gets to read. From 1 to 50."""
    ranking_options: FileSearchRankingOptions | None = absent
    """How search results are ranked."""

    _nested = {"ranking_options": "FileSearchRankingOptions"}


@model
class FileSearchRankingOptions(Base):
    """How results of file search are ranked."""

    ranker: FileSearchRanker | None = absent
    """The method of ranking. Values: `auto`, `default_2024_08_21`."""
    score_threshold: float
    """Results below this score are left out; between 0 and 1."""
