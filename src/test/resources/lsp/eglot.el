;;; An editor without a screen: it opens FILE, waits for the server's diagnostics, makes the fix that is offered for the
;;; first of them, and prints both.
;;;
;;;   emacs --batch -Q -l eglot.el FILE COMMAND...

(require 'package)
;; Emacs 29 and newer bring eglot along; Debian has it for older ones here, which -Q leaves out.
(add-to-list 'package-directory-list "/usr/share/emacs/site-lisp/elpa")
(package-initialize)
(unless (require 'eglot nil t)
  (princ "no eglot")
  (kill-emacs))
(unless command-line-args-left
  (kill-emacs))
(require 'flymake)

(let* ((file (pop command-line-args-left))
       (command command-line-args-left)
       (eglot-sync-connect t)
       (eglot-connect-timeout 60)
       (eglot-send-changes-idle-time 0)
       (enable-local-variables nil))
  (setq command-line-args-left nil)
  (define-derived-mode article-mode text-mode "Article")
  (add-to-list 'eglot-server-programs (cons 'article-mode command))
  (find-file file)
  (article-mode)
  (call-interactively #'eglot)
  (let ((end (+ (float-time) 60)))
    (flymake-mode 1)
    (while (and (< (float-time) end) (null (flymake-diagnostics)))
      (accept-process-output nil 0.05)))
  (let ((first (car (sort (flymake-diagnostics)
                          (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b)))))))
    (princ (format "%s\n" (flymake-diagnostic-text first)))
    (let* ((beg (flymake-diagnostic-beg first))
           (end (flymake-diagnostic-end first))
           (actions (eglot-code-actions beg end "quickfix"))
           (action (seq-find (lambda (each) (eq t (plist-get each :isPreferred))) actions)))
      (eglot--apply-workspace-edit (plist-get action :edit))
      (princ (buffer-string))))
  (set-buffer-modified-p nil)
  (eglot-shutdown (eglot-current-server)))
