"""What requests take instead of the models in ``models.annotation``, for type checkers only."""

from typing import Literal, Required, TypedDict

class FilePathDict(TypedDict, total=False):
    type: Required[Literal["file_path"]]
    """Discriminator: always `file_path`."""
    file_id: Required[str]
    """Id of an uploaded file."""
    index: Required[int]
    """Position in the list, starting at 0."""

class FileCitationBodyDict(TypedDict, total=False):
    type: Required[Literal["file_citation"]]
    """Discriminator: always `file_citation`. Default: `file_citation`."""
    file_id: Required[str]
    """Id of an uploaded file."""
    index: Required[int]
    """Position in the list, starting at 0."""
    filename: Required[str]
    """Name of the file."""

class UrlCitationBodyDict(TypedDict, total=False):
    type: Required[Literal["url_citation"]]
    """Discriminator: always `url_citation`. Default: `url_citation`."""
    url: Required[str]
    """URL of the URL citation."""
    start_index: Required[int]
    """Index of the first character of the annotated text."""
    end_index: Required[int]
    """Index one past the last character of the annotated text."""
    title: Required[str]
    """Title of the URL citation."""

class ContainerFileCitationBodyDict(TypedDict, total=False):
    type: Required[Literal["container_file_citation"]]
    """Discriminator: always `container_file_citation`. Default: `container_file_citation`."""
    container_id: Required[str]
    """Id of the container."""
    file_id: Required[str]
    """Id of an uploaded file."""
    start_index: Required[int]
    """Index of the first character of the annotated text."""
    end_index: Required[int]
    """Index one past the last character of the annotated text."""
    filename: Required[str]
    """Name of the file."""
