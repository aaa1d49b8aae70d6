"""What requests take instead of the models in ``models.annotation``, for type checkers only."""

from typing import Literal, Required, TypedDict

class FilePathDict(TypedDict, total=False):
    type: Required[Literal["file_path"]]
    """Tells this object from others that can stand in its place: always `file_path`."""
    file_id: Required[str]
    """Id of an uploaded file."""
    index: Required[int]
    """Position in its list, counted from 0."""

class FileCitationBodyDict(TypedDict, total=False):
    type: Required[Literal["file_citation"]]
    """Tells this object from others that can stand in its place: always `file_citation`. Default: `file_citation`."""
    file_id: Required[str]
    """Id of an uploaded file."""
    index: Required[int]
    """Position in its list, counted from 0."""
    filename: Required[str]
    """Name of the file."""

class UrlCitationBodyDict(TypedDict, total=False):
    type: Required[Literal["url_citation"]]
    """Tells this object from others that can stand in its place: always `url_citation`. Default: `url_citation`."""
    url: Required[str]
    """URL of the URL citation."""
    start_index: Required[int]
    """Index of the first character that the annotation is about."""
    end_index: Required[int]
    """Index of the character after the last one that the annotation is about."""
    title: Required[str]
    """Title of the URL citation."""

class ContainerFileCitationBodyDict(TypedDict, total=False):
    type: Required[Literal["container_file_citation"]]
    """Tells this object from others that can stand in its place: always `container_file_citation`. Default:
    `container_file_citation`."""
    container_id: Required[str]
    """Id of the container."""
    file_id: Required[str]
    """Id of an uploaded file."""
    start_index: Required[int]
    """Index of the first character that the annotation is about."""
    end_index: Required[int]
    """Index of the character after the last one that the annotation is about."""
    filename: Required[str]
    """Name of the file."""
