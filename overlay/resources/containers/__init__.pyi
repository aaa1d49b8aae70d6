"""The classes of ``client.containers``.

Written by ``python -m spec names``; do not edit.
"""

from . import files as files
from openai_raw.resources.containers import AsyncContainers as AsyncContainers
from openai_raw.resources.containers import Containers as Containers
from openai_raw.resources.containers_files import AsyncContainersFiles as AsyncFiles
from openai_raw.resources.containers_files import ContainersFiles as Files
