"""The names of ``openai.types.containers`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import TypeAlias
from openai_raw import models as m
from openai_raw.api.containers.create_container_file import CreateContainerFileParams as CreateContainerFileParams_
from openai_raw.api.containers.list_container_files import ListContainerFilesParams as ListContainerFilesParams_

FileCreateParams: TypeAlias = CreateContainerFileParams_
FileCreateResponse: TypeAlias = m.ContainerFileResource
FileListParams: TypeAlias = ListContainerFilesParams_
FileListResponse: TypeAlias = m.ContainerFileResource
FileRetrieveResponse: TypeAlias = m.ContainerFileResource
