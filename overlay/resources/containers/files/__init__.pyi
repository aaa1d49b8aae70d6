"""The classes of ``client.containers.files``.

Written by ``python -m spec names``; do not edit.
"""

from . import content as content
from openai_raw.resources.containers_files import AsyncContainersFiles as AsyncFiles
from openai_raw.resources.containers_files import ContainersFiles as Files
from openai_raw.resources.containers_files_content import AsyncContainersFilesContent as AsyncContent
from openai_raw.resources.containers_files_content import ContainersFilesContent as Content
