"""The classes of ``client.containers.files.content``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.containers_files_content import AsyncContainersFilesContent as AsyncContent
from openai_raw.resources.containers_files_content import ContainersFilesContent as Content
