; Offers Tickmark under "Open with" for the files that hold articles. It never becomes their default program.
!define PROG_ID "Tickmark.Article"

!macro offerFor EXTENSION
  WriteRegStr SHCTX "Software\Classes\${EXTENSION}\OpenWithProgids" "${PROG_ID}" ""
!macroend

!macro withdrawFor EXTENSION
  DeleteRegValue SHCTX "Software\Classes\${EXTENSION}\OpenWithProgids" "${PROG_ID}"
!macroend

!macro customInstall
  WriteRegStr SHCTX "Software\Classes\${PROG_ID}" "" "Tickmark"
  WriteRegStr SHCTX "Software\Classes\${PROG_ID}\DefaultIcon" "" "$appExe,0"
  WriteRegStr SHCTX "Software\Classes\${PROG_ID}\shell\open\command" "" '"$appExe" "%1"'
  !insertmacro offerFor ".md"
  !insertmacro offerFor ".markdown"
  !insertmacro offerFor ".txt"
!macroend

!macro customUnInstall
  DeleteRegKey SHCTX "Software\Classes\${PROG_ID}"
  !insertmacro withdrawFor ".md"
  !insertmacro withdrawFor ".markdown"
  !insertmacro withdrawFor ".txt"
!macroend
