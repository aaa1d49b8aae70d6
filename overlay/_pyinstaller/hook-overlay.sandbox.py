"""What a program with ``overlay.sandbox`` takes along; PyInstaller reads the names below."""

from overlay._pyinstaller import data_files, modules

hiddenimports = modules("overlay.sandbox")
datas = data_files("overlay.sandbox")
